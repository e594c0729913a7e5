import { actors, duties, modalities } from '../library'
import { html } from '../parts/html'
import { pageKind } from '../parts/page'
import { phaseNorms } from '../parts/phase-norms'

/** Who acts, with how many norms of which kind. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'duties/',
  title: (_, { t }) => t('應辦事項', 'Who must do what'),
  body: (_, page) =>
    html`<h1>${page.t('應辦事項', 'Who must do what')}</h1>
      <p>
        ${page.t(
          `條文的 ${duties().length} 項規定，依辦理者排列。「應」是義務，「得」是可以，「原則」容許例外，「規定」是條文直接訂定的事項。`,
          `The ${duties().length} norms of the text by who acts. Must binds, may permits, in principle allows for exceptions, and is stands for what the text lays down by itself.`,
        )}
      </p>
      <div class="scroll">
        <table class="numbers">
          <caption>
            ${page.t('各辦理者的規定項數', 'Norms by who acts')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${page.t('辦理者', 'Who')}</th>
              ${modalities.map((modality) => html`<th scope="col">${page.label('modality', modality)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${actors
              .filter((actor) => duties({ actor }).length > 0)
              .map(
                (actor) =>
                  html`<tr>
                    <th scope="row"><a href="${page.to(`duties/${actor}/`)}">${page.label('actor', actor)}</a></th>
                    ${modalities.map((modality) => html`<td>${duties({ actor, modality }).length}</td>`)}
                  </tr>`,
              )}
          </tbody>
        </table>
      </div>
      ${phaseNorms(page, duties())}`,
})
