/** Makes nodes from data: {text} or {name, space?, attributes, inside}. */
export function build({ text, name, space, attributes, inside }) {
  if (text !== undefined) return document.createTextNode(text);
  const element = space ? document.createElementNS(space, name) : document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside.map(build));
  return element;
}

/** Takes over the root element's attributes and the style sheets of the page that is the model. */
export async function adopt({ root, sheets }) {
  for (const [name, value] of Object.entries(root)) document.documentElement.setAttribute(name, value);
  await Promise.all(
    sheets.map(
      (href) =>
        new Promise((done, failed) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = href;
          link.onload = done;
          link.onerror = failed;
          document.head.append(link);
        }),
    ),
  );
}
