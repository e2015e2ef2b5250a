"""Writes model.properties beside an exported model.

usage: describe.py --folder FOLDER --version 1 --figures FIGURES.tsv   (lines "key = value", from evaluate.py)
"""
import argparse
import os

import frontend
from export import digest
from grammar import KINDS, PARTS, RELATIONS
from model import ANTECEDENT, DISTANCES, HEADS


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--figures")
    settings = parser.parse_args()
    lines = [
        "# What stands beside this file; written by training/describe.py, read by the room encoder.",
        f"name={settings.name}",
        f"version={settings.version}",
        "file=attribution.onnx",
        f"sha256={digest(f'{settings.folder}/attribution.onnx')}",
        f"bytes={os.path.getsize(f'{settings.folder}/attribution.onnx')}",
    ]
    for file in ("vocabulary.txt", "transitions.tsv"):
        lines.append(f"sha256.{file}={digest(f'{settings.folder}/{file}')}")
    for key, value in (("window.pieces", frontend.PIECES_PER_WINDOW), ("window.overlap", frontend.OVERLAP_PIECES),
                       ("segment.pieces", frontend.PIECES_PER_SEGMENT), ("word.pieces", frontend.PIECES_PER_WORD),
                       ("word.characters", frontend.CHARACTERS_PER_WORD), ("edge.words", frontend.EDGE_WORDS)):
        lines.append(f"{key}={value}")
    labelled = {**HEADS, "parts": PARTS, "relations": RELATIONS, "kinds": KINDS}
    lines += [f"labels.{head}={','.join(labels)}" for head, labels in labelled.items()]
    lines += [f"antecedent.width={ANTECEDENT}", f"antecedent.distances={','.join(map(str, DISTANCES))}"]
    if settings.figures:
        with open(settings.figures, encoding="utf-8") as file:
            for line in file:
                columns = line.rstrip("\n").split("\t")
                if len(columns) == 6:
                    lines.append(f"f1.{columns[0]}.{columns[1]}.{columns[2].lower()}={columns[3]}")
    with open(f"{settings.folder}/model.properties", "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
