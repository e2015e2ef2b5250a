"""Nationalities and religious or political groups: which names of other kinds, and which bare words, are of this kind."""
import json
import re

PARTIES_AND_FAITHS = """Republican Democrat Democratic Conservative Labour Tory Liberal Green Communist Socialist Marxist Islamist Zionist Muslim
Christian Jew Jewish Catholic Protestant Orthodox Evangelical Anglican Lutheran Methodist Mormon Buddhist Hindu Sikh Sunni Shiite Shia Shi'ite
Yazidi Druze Alawite Kurd Kurdish Arab Arabic Persian Turkmen Assyrian Tatar Chechen Uyghur Uighur Tibetan Rohingya Pashtun Hutu Tutsi Basque
Catalan Scottish Scot Welsh English European African Asian American Latino Latina Hispanic Caucasian Palestinian Israeli Islamic Soviet Western
Baltic Balkan Scandinavian Afro-American African-American Anglo-Saxon Bolshevik Nazi Fascist Peronist Maoist Baathist Houthi Huthi Serb Croat
Bosniak Slav Slavic Turk Turkic Dane Swede Finn Pole Spaniard Briton British Dutch Swiss French Irish Greek Iraqi Afghan Roman Byzantine Ottoman
Californian Texan Bavarian Siberian Crimean Chinese Japanese Vietnamese Taiwanese Kosovar Saudi Emirati""".split()


class GroupNames:
    def __init__(self, words, states):
        self.words = set(words)
        self.states = set(states) | {"US", "U.S", "U.S.", "UK", "U.K.", "USA", "EU", "America", "Britain", "Russia", "England", "Scotland"}

    @classmethod
    def standard(cls, countries_path):
        words, states = set(PARTIES_AND_FAITHS), set()
        with open(countries_path, encoding="utf-8") as file:
            for country in json.load(file):
                states |= {country["name"]["common"], country["name"]["official"]}
                for demonym in country.get("demonyms", {}).get("eng", {}).values():
                    words |= {word for word in re.split(r"\s*,\s*|\s+or\s+", demonym) if word[:1].isupper()}
        return cls(words | {word + "s" for word in words if not word.endswith(("s", "sh", "ch", "ese"))}, states)

    def is_group(self, text):
        words = re.split(r"[\s-]+", text)
        return all(word in self.words for word in words)

    def refine(self, text, names, lacking, states_are_places=False):
        """Names that are groups get their label; where a corpus lacks groups, bare group words outside names get it too."""
        if states_are_places:
            names = [(b, e, "LOC" if label == "ORG" and text[b:e] in self.states else label) for b, e, label in names]
        refined = [(b, e, "NORP" if label in ("MISC", "LOC", "ORG", "?") and self.is_group(text[b:e]) else label) for b, e, label in names]
        if "NORP" not in lacking:
            return refined
        taken = sorted((b, e) for b, e, _ in refined)
        for match in re.finditer(r"\b[A-Z][\w'-]+", text):
            if match.group() in self.words and not any(b < match.end() and match.start() < e for b, e in taken):
                refined.append((match.start(), match.end(), "NORP"))
        return refined
