"use strict";
// The files of this folder are one script: elements, facts, ranking, todo, person, head, page, start.

const WORDS = ["demonstrated", "claimed", "missing"];
const SYMBOLS = ["●", "◐", "○"];
const GROUPS = { responsibility: "Responsibilities", skill: "Essential skills" };
const FACT_SYMBOLS = { met: "✓", "not met": "✗", unclear: "?" };
const UNMET = "Required, not met";
const NOT_FOUND = "not found in the text";
const MISSING = 2;
const [EVIDENCE, UNSURE, WHY] = [5, 6, 7];  // places in what is known of a match
const DECISIVE = 4;  // and in a piece of its evidence
const HONESTLY = "Add what is true, in your own words: what is copied from here makes no deed.";
const PAGE = 100;
const MANY = 1000;
const SIGNS = 4;
const MASK = "▒▒▒";

const byId = (id) => document.getElementById(id);
const island = (id) => JSON.parse(byId(id).textContent);
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

// Elements. Text of strangers becomes text nodes only.

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) {
    if (attributes[name] !== null) element.setAttribute(name, attributes[name]);
  }
  element.append(...children.flat());
  return element;
}

const bdi = (text) => el("bdi", {}, text);
// A long name of a file breaks after a part of it, and no word in two where there is another place.
const breakable = (name) => name.split(/(?<=[/_-])|(?=\.[^.]+$)/).flatMap((part, place) => (place ? [el("wbr"), part] : [part]));
const plural = (count, word, words = `${word}s`) => `${grouped(count)} ${count === 1 ? word : words}`;
const two = (value) => value.toFixed(2);
const percent = (value) => Math.round(value * 100);

function bar(value) {
  const filled = el("i");
  filled.style.width = `${Math.round(value * 100)}%`;
  return el("span", { class: "bar", "aria-hidden": "true" }, filled);
}

const score = (value) => el("span", { class: "score" }, two(value), bar(value));
const whole = (value) => el("span", { class: "score" }, String(percent(value)), bar(value));
const symbol = (verdict) => el("b", { "aria-hidden": "true" }, SYMBOLS[verdict]);
const inWords = (verdict, unsure) => WORDS[verdict] + (unsure ? ", unsure" : "");
const badge = (verdict, unsure) =>
  el("span", { class: "verdict" }, el("span", { class: "whole" }, symbol(verdict), ` ${WORDS[verdict]}`), unsure ? ", unsure" : "");
const nice = (must) => (must ? [] : [el("span", { class: "nice" }, "nice to have")]);
