"use strict";
// Makes a form of each operation in the description. Nothing is built of markup: what is shown is set as text.
(() => {
  const make = (name, words, attributes = {}) => {
    const element = document.createElement(name);
    if (words) element.textContent = words;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  const field = (id, label, hint, input) => {
    const name = make("label", label, { for: id });
    const cell = make("div");
    input.id = id;
    if (hint) {
      cell.append(input, make("span", hint, { class: "hint", id: id + "-hint" }));
      input.setAttribute("aria-describedby", id + "-hint");
    } else {
      cell.append(input);
    }
    return [name, cell];
  };

  const inputOf = (parameter) => {
    const words = parameter.schema && parameter.schema.enum;
    const place = { name: parameter.name, "data-in": parameter.in };
    if (parameter.required) place.required = "";
    if (!words) {
      return make("input", "", { ...place, autocomplete: "off", placeholder: parameter.example || "" });
    }
    const choice = make("select", "", place);
    choice.append(make("option", "", { value: "" }), ...words.map((word) => make("option", word, { value: word })));
    return choice;
  };

  const request = (method, path, form) => {
    const query = new URLSearchParams();
    const headers = {};
    for (const input of form.querySelectorAll("[data-in]")) {
      const value = input.value.trim();
      if (input.dataset.in === "path") {
        path = path.replace(`{${input.name}}`, encodeURIComponent(value));
      } else if (value && input.dataset.in === "query") {
        query.set(input.name, value);
      } else if (value) {
        headers[input.name] = value;
      }
    }
    const key = document.getElementById("key").value.trim();
    if (key) headers.Authorization = "Bearer " + key;
    const body = form.querySelector("[data-body]");
    if (body) headers["Content-Type"] = form.querySelector("[data-type]").value;
    const asked = query.toString();
    return [asked ? path + "?" + asked : path, { method, headers, body: body ? body.value : undefined }];
  };

  const show = async (answer, address, options) => {
    answer.replaceChildren(make("p", "Asked …", { role: "status" }));
    try {
      const got = await fetch(address, options);
      const head = [...got.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
      const stream = (got.headers.get("content-type") || "").startsWith("text/event-stream");
      const text = stream ? "(a stream without an end; follow it with another program)" : await got.text();
      if (stream && got.body) got.body.cancel();
      const lines = make("details");
      lines.append(make("summary", "Headers"), make("pre", head));
      answer.replaceChildren(
        make("p", `${got.status} ${got.statusText} · ${options.method} ${address}`, { role: "status" }),
        lines,
        make("pre", text, { tabindex: "0" }),
      );
    } catch (fault) {
      answer.replaceChildren(make("p", "The server does not answer: " + fault.message, { role: "status" }));
    }
  };

  const bodyOf = (operation, id) => {
    const content = operation.requestBody && operation.requestBody.content;
    if (!content) return [];
    const types = make("select", "", { "data-type": "" });
    types.append(...Object.keys(content).map((type) => make("option", type, { value: type })));
    const text = make("textarea", "", { "data-body": "", spellcheck: "false" });
    const example = content["application/json"].example;
    text.value = JSON.stringify(example, null, 2);
    types.addEventListener("change", () => {
      text.value = JSON.stringify(example, null, types.value === "application/json" ? 2 : 0);
    });
    return [
      ...field(id + "-type", "Sent as", "", types),
      ...field(id + "-body", "Body", operation.requestBody.description, text),
    ];
  };

  const section = (method, path, operation) => {
    const id = operation.operationId || path.replace(/\W+/g, "-");
    const details = make("details", "", { class: "route", id });
    const summary = make("summary");
    summary.append(
      make("span", method.toUpperCase(), { class: "method" }),
      make("code", path),
      make("span", operation.summary, { class: "says" }),
    );
    const form = make("form");
    for (const parameter of operation.parameters || []) {
      form.append(...field(`${id}-${parameter.name}`, parameter.name, parameter.description, inputOf(parameter)));
    }
    form.append(...bodyOf(operation, id));
    const go = make("div", "", { class: "go" });
    go.append(make("button", "Ask", { type: "submit" }));
    const answer = make("div", "", { class: "answer" });
    form.append(go, answer);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      show(answer, ...request(method.toUpperCase(), path, form));
    });
    details.append(summary, form);
    return details;
  };

  const begin = async () => {
    const state = document.getElementById("state");
    const key = document.getElementById("key").value.trim();
    const got = await fetch("/api/v1/openapi.json", key ? { headers: { Authorization: "Bearer " + key } } : {});
    if (!got.ok) {
      state.textContent = got.status === 401 ? "This server asks for a key." : `The description is not to be had: ${got.status}.`;
      return;
    }
    state.textContent = "";
    const description = await got.json();
    const groups = new Map();
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const group = operation.tags[0];
        if (!groups.has(group)) groups.set(group, []);
        groups.get(group).push(section(method, path, operation));
      }
    }
    const routes = document.getElementById("routes");
    routes.replaceChildren();
    for (const [group, sections] of groups) {
      routes.append(make("h2", group[0].toUpperCase() + group.slice(1)), ...sections);
    }
  };

  document.getElementById("door").addEventListener("submit", (event) => {
    event.preventDefault();
    begin();
  });
  document.getElementById("key").addEventListener("change", begin);
  begin();
})();
