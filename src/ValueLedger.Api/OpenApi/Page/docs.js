'use strict';

/* The key lives as long as the tab: it survives a reload, and no other tab or later visit finds it. */
const keptKeys = 'valueledger-keys';

function KeptKeys() {
  const keep = (act, system) => payload => {
    const done = act(payload);
    const keys = system.authSelectors.authorized();
    sessionStorage.setItem(keptKeys, JSON.stringify(keys ? keys.toJS() : {}));
    return done;
  };
  return { statePlugins: { auth: { wrapActions: { authorize: keep, logout: keep } } } };
}

/* An operation has a dozen refusals of one form. They stand in one box: each status with its codes, which lead to their explanations. */
function ProblemBox(system) {
  const element = system.React.createElement;
  const isProblem = (_, status) => /^[45]/.test(status);
  const codesOf = answer => Array.from((answer.get('description') || '').matchAll(/`([a-z0-9_]+)`/g), match => match[1]);
  const row = ([status, answer]) =>
    element('tr', { key: status }, element('th', { scope: 'row' }, status),
      element('td', null, ...codesOf(answer).map(code => element('a', { key: code, href: '/problems#' + code }, code))));
  const box = answers =>
    element('div', { className: 'problem-answers' },
      element('h4', null, 'Problems (application/problem+json)'),
      element('table', null, element('tbody', null, ...answers.entrySeq().toArray().map(row))));
  return {
    wrapComponents: {
      responses: Original => props => {
        /* Only as it is written does the document name the codes of each operation: what is shared is resolved without them. */
        const written = system.specSelectors.specJson().getIn(['paths', props.path, props.method, 'responses']) || props.responses;
        return element('div', null,
          element(Original, Object.assign({}, props, { responses: props.responses.filterNot(isProblem) })),
          box(written.filter(isProblem)));
      },
    },
  };
}

/* Read as JSON and handed over whole, because the page would read an address as YAML, which takes several times as long. */
fetch('/openapi/v1.json').then(answer => answer.json()).then(spec => {
  const ui = SwaggerUIBundle({
    spec,
    dom_id: '#swagger-ui',
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    filter: true,
    showCommonExtensions: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis],
    layout: 'BaseLayout',
    plugins: [KeptKeys, ProblemBox],
  });
  const authorized = JSON.parse(sessionStorage.getItem(keptKeys) || '{}');
  if (Object.keys(authorized).length > 0) {
    ui.authActions.restoreAuthorization({ authorized });
  }
  window.ui = ui;
});
