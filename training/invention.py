"""Invented spellings for some of the names of a text, so that a name is known by its company and not by heart."""
from collections import Counter
from dataclasses import replace

import frontend
from model import HEADS

SHARE_OF_TEXTS, SHARE_OF_WORDS = 0.3, 0.5
KINDS = {1 << number: label[2:] for number, label in enumerate(HEADS["names"]) if label[2:] in ("PER", "ORG", "LOC")}
CAPITALISED = 6  # as in frontend.shape


class Invention:
    """Halves of two names of one kind make a third, which looks like its kind and which no text knows."""

    def __init__(self, examples):
        counts = {kind: Counter() for kind in KINDS.values()}
        for example in examples:
            for word, kind in {(word.text, KINDS[bits]) for word, bits in zip(example.words, example.labels.get("names", ())) if bits in KINDS}:
                if invented_from(word):
                    counts[kind][word] += 1
        self.known = {word for words in counts.values() for word in words}
        self.common = {kind: {word for word, count in words.items() if count > 8} for kind, words in counts.items()}
        self.words = {kind: sorted(words) for kind, words in counts.items()}

    def renamed(self, words, labels, chance):
        """The same words, some of those inside names spelt anew, each the same throughout the text."""
        if labels is None or chance.random() >= SHARE_OF_TEXTS:
            return words
        spellings = {}
        for word, bits in zip(words, labels):
            kind = KINDS.get(bits)
            if kind and word.text not in spellings and invented_from(word.text):
                kept = chance.random() >= SHARE_OF_WORDS or kind != "PER" and word.text in self.common[kind]
                spellings[word.text] = word.text if kept else self.spelling(kind, chance)
        return [replace(word, text=spellings[word.text]) if spellings.get(word.text, word.text) != word.text else word for word in words]

    def spelling(self, kind, chance):
        while True:
            first, second = chance.choice(self.words[kind]), chance.choice(self.words[kind])
            made = first[:chance.randint(2, len(first) - 2)] + second[chance.randint(2, len(second) - 2):]
            if 4 <= len(made) <= 11 and made not in self.known:
                return made


def invented_from(text):
    return len(text) >= 4 and frontend.shape(text) == CAPITALISED and text.isalpha()
