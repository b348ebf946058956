import { describe, expect, it } from "vitest";
import { client, knownFields } from "../../core/index.ts";
import { fixtures } from "../../testing/fixtures.ts";
import { front, open } from "../complete/testing/caret.ts";
import type { Card } from "./card.ts";
import { describeAt } from "./describe.ts";

/** The card of the word at `¦`, with the word. */
function cardAt(marked: string): (Card & { readonly word: string }) | undefined {
  const state = open(marked);
  const card = describeAt(state, state.selection.main.head);
  return card && { ...card, word: state.sliceDoc(card.from, card.to) };
}

describe("a word that the pointer rests on", () => {
  it("every known key has its hint and its values", () => {
    for (const { key, label, hint, values = [] } of knownFields) {
      const card = cardAt(`---\n${key.charAt(0)}¦${key.slice(1)}: x\n---\n`);
      expect(card).toMatchObject({ word: key, kind: key, title: label });
      expect(card?.notes[0]).toBe(hint);
      for (const value of values) expect(card?.notes[1]).toContain(value);
    }
  });

  it("a key that a plugin has no say in says so", () => {
    expect(cardAt(front("hoo¦ks: {}"))?.notes).toContain("Ignored in an agent that comes with a plugin.");
    expect(cardAt(front("mod¦el: opus"))?.notes.join(" ")).not.toContain("plugin");
  });

  it("only what guards permissions among the hook events drops the agent", () => {
    for (const event of client.hookEvents) {
      const isGuard = client.guardEvents.some(guard => guard === event);
      const note = cardAt(front(`hooks:\n  ¦${event}: []`))?.notes.join(" ") ?? "";
      expect(note.includes("drops the whole agent")).toBe(isGuard);
    }
    expect(cardAt(front("hooks:\n  pretooluse¦: []"))?.notes.join(" ")).toContain("Capitals count");
  });

  it.each([
    ["tools: Read, Gr¦ep, Bash", "Grep", "Not given here: not beside Bash."],
    ["tools:\n  - Wri¦te", "Write", "Given in the foreground and in the background."],
    ["tools: [Read, LS¦P]", "LSP", "foreground only"],
    ["tools: MultiE¦dit", "MultiEdit", "Not given here: gone from Claude Code."],
    ["tools: Ta¦sk", "Task", "Another name for Agent."],
    ["tools: rea¦d", "read", "Not given here: unknown, since it is spelt Read."],
    ["permissionMode: plan\ntools: ExitPlan¦Mode", "ExitPlanMode", "foreground only"],
    ["disallowedTools: Wri¦te", "Write", "Taken away"],
    ["tools: Agent(frog, n¦ewt), Read", "Agent(frog, newt)", "Given"],
  ])("%j: what happens to the tool", (lines, word, note) => {
    const card = cardAt(front(lines));
    expect(card?.word).toBe(word);
    expect(card?.notes.join(" ")).toContain(note);
  });

  it("nothing is known of other words", () => {
    for (const lines of ["custom¦: x", "model: op¦us", "description: tools¦: Read", "tools: Read # Wr¦ite"])
      expect(cardAt(front(lines))).toBeUndefined();
    expect(cardAt("---\nname: a\n---\nto¦ols: Read")).toBeUndefined();
  });

  it("a card covers the place that it is asked for, in every fixture", () => {
    for (const { text } of fixtures) {
      const state = open(text.replaceAll("\r\n", "\n"));
      for (let at = 0; at < state.doc.length; at += 3) {
        const card = describeAt(state, at);
        if (card) expect(card.from <= at && at <= card.to).toBe(true);
      }
    }
  });
});
