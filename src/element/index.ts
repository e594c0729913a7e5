/**
 * `<rule-form>`: every rule as a form on any page. Importing this module in a browser defines the element.
 *
 * @module taipei-rollout-rules/element
 */
import { defineRuleForm } from './rule-form'

export { defineRuleForm } from './rule-form'

// On a server there is no element to define, and the same module can be imported.
if (typeof customElements !== 'undefined') defineRuleForm()
