"""Silver roles ("Foreign Minister", "the chief negotiator", "spokesman for the ministry"): there is no gold of them.

From trees: what describes a name (nmod:desc), what stands beside it (appos), and noun phrases, each with a role noun as head.
From texts with person mentions: role nouns before a name or as the head of a nominal mention.
"""
import re

ROLE_NOUNS = set("""president vice-president co-president premier minister prime secretary undersecretary under-secretary chancellor king queen prince
princess emperor sultan emir sheikh sheik shah pope bishop archbishop cardinal patriarch imam ayatollah rabbi mufti cleric governor mayor senator
congressman congresswoman representative lawmaker legislator deputy mp parliamentarian speaker whip chairman chairwoman chairperson chair chief
leader co-leader director co-director deputy-director manager ceo cfo coo cto founder co-founder cofounder executive officer commander general
lieutenant colonel major captain sergeant admiral brigadier marshal corporal commodore spokesman spokeswoman spokesperson negotiator mediator envoy
ambassador consul diplomat delegate attache adviser advisor aide counsellor counselor counsel strategist analyst economist commissioner commissar
inspector prosecutor attorney judge magistrate lawyer solicitor barrister sheriff treasurer comptroller auditor ombudsman coordinator
rapporteur administrator official dean provost principal rector professor lecturer researcher scientist expert historian editor editor-in-chief
columnist correspondent reporter journalist anchor host writer novelist poet producer coach referee captain goalkeeper striker candidate
nominee frontrunner incumbent hopeful treasurer trustee fellow pollster lobbyist organizer organiser activist campaigner veteran physician surgeon
doctor nurse engineer architect designer developer programmer pilot astronaut dictator ruler monarch warlord militant rebel insurgent
gov. sen. rep. gen. col. maj. capt. lt. sgt. adm. cmdr. amb. prof. rev. fr. gov sen rep gen col maj capt lt sgt adm prof rev""".split())
ROLE_PLURALS = {noun + "s" for noun in ROLE_NOUNS if noun[-1] not in ".s"} | {"secretaries", "attorneys", "spokesmen", "congressmen", "deputies"}
INSIDE = ("det", "amod", "compound", "nmod:poss", "nmod", "case", "nmod:desc", "flat", "advmod", "nummod", "goeswith", "fixed", "cc", "conj", "punct", "nmod:unmarked")
MORE_OFTEN_NAMES = ("King", "Queen", "Prince", "Princess", "Pope", "Bishop", "Judge", "Major", "Shah", "Host", "Pilot", "Rebel")
LINKING = ("of", "for", "to", "at", "in", "with", "on")


def is_role_noun(word):
    word = word.lower()
    return word in ROLE_NOUNS or word in ROLE_PLURALS


def roles_of_tree(tokens):
    """Inclusive runs of word numbers, from 1."""
    children = {}
    for columns in tokens:
        children.setdefault(int(columns[6]), []).append(int(columns[0]))
    found = []
    for columns in tokens:
        number, relation = int(columns[0]), columns[7]
        described = relation == "nmod:desc" and columns[3] in ("NOUN", "PROPN")
        if described and columns[1].lower().rstrip(".") in ("mr", "mrs", "ms", "miss", "dr", "sir", "st"):
            continue
        headed = columns[1].lower() == "head" and governs(tokens, children, number, "of")
        if columns[1].lower() in ("pm", "am") or columns[3] == "PROPN" and not described and columns[1] in MORE_OFTEN_NAMES:
            continue
        if described or headed or (columns[3] in ("NOUN", "PROPN") and is_role_noun(columns[1]) and relation != "compound"):
            if columns[3] == "NOUN" or described or columns[1][0].isupper():
                found.append(phrase(tokens, children, number))
    return outermost(found)


def phrase(tokens, children, head):
    """The head with what describes it, cut at commas, clauses and names."""
    members = {head}
    for child in children.get(head, []):
        if tokens[child - 1][7] in INSIDE and admits(tokens, children, head, child):
            members |= subtree(children, child)
    begin = end = head
    while begin - 1 in members and tokens[begin - 2][1] not in ",;:“\"(—–":
        begin -= 1
    while end + 1 in members and tokens[end][1] not in ",;:”\")—–":
        end += 1
    return begin, end


def governs(tokens, children, head, preposition):
    return any(tokens[c - 1][1].lower() == preposition for child in children.get(head, []) for c in children.get(child, []))


def admits(tokens, children, head, child):
    relation = tokens[child - 1][7]
    if relation in ("cc", "conj", "punct", "case", "advmod", "fixed"):
        return False
    if relation == "nmod" and child > head:
        cases = [tokens[c - 1][1].lower() for c in children.get(child, []) if tokens[c - 1][7] == "case"]
        return bool(cases) and cases[0] in LINKING and len(subtree(children, child)) <= 8
    return child < head


def subtree(children, number):
    members = {number}
    for child in children.get(number, []):
        members |= subtree(children, child)
    return members


def outermost(runs):
    return sorted({r for r in runs if not any(r != s and s[0] <= r[0] and r[1] <= s[1] for s in runs)})


def role_before_name(text, begin, end):
    """Splits "Prime Minister Abadi" at the last role noun: ([(begin, end)] of the role, where the name begins)."""
    role_end = None
    for match in re.finditer(r"[\w’'-]+\.?", text[begin:end]):
        if is_role_noun(match.group()) or is_role_noun(match.group().rstrip(".")):
            role_end = begin + match.end()
        elif role_end and match.group().lower() in LINKING:
            return ([(begin, end)], end)
    if role_end is None:
        return [], begin
    rest = text[role_end:end]
    return [(begin, role_end)], role_end + len(rest) - len(rest.lstrip(" ,"))


def role_in_mention(text, begin, end):
    """Of "Louis Gallois, the chief executive" only what stands after the comma."""
    roles = []
    for part in re.finditer(r"[^,;]+", text[begin:end]):
        start = begin + part.start() + len(part.group()) - len(part.group().lstrip())
        roles += role_before_name(text, start, begin + part.start() + len(part.group().rstrip()))[0]
    return roles[:2]
