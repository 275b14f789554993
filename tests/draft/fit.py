"""Fits the weights of topic sorting: multinomial logistic regression whose weights the topics share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy
from msgspec import Struct
from numpy.typing import NDArray

Numbers = NDArray[numpy.float64]
_STEPS = 20


class Choice(Struct, frozen=True):
    """``ridge`` holds the weights down; ``even``, 0 to 1, is how far rare topics count like common ones."""

    ridge: float
    even: float


class Measured(Struct, frozen=True):
    """Signals of one document's sentences, and the topic that the notes give each, by its number."""

    rows: Numbers
    topics: NDArray[numpy.intp]


def fit(documents: Sequence[Measured], choice: Choice) -> Numbers:
    rows = numpy.concatenate([document.rows for document in documents])
    topics = numpy.concatenate([document.topics for document in documents])
    there, counts = numpy.unique(topics, return_counts=True)
    share = dict(zip(there.tolist(), counts.tolist(), strict=True))
    each = numpy.array(
        [(len(topics) / (len(there) * share[topic])) ** choice.even for topic in topics.tolist()]
    )
    target = numpy.eye(rows.shape[1])[topics]
    weights = numpy.zeros(rows.shape[2])
    for _ in range(_STEPS):
        weights = weights - _newton(rows, target, each, weights, choice.ridge)
    return weights


def _newton(rows: Numbers, target: Numbers, each: Numbers, weights: Numbers, ridge: float) -> Numbers:
    likely = shares(rows @ weights)
    slope = numpy.einsum("n,nk,nkf->f", each, likely - target, rows) + 2 * ridge * weights
    mean = numpy.einsum("nk,nkf->nf", likely, rows)
    bend = numpy.einsum("n,nk,nkf,nkg->fg", each, likely, rows, rows) - numpy.einsum(
        "n,nf,ng->fg", each, mean, mean
    )
    return numpy.linalg.solve(bend + 2 * ridge * numpy.eye(len(weights)), slope)


def shares(scores: Numbers) -> Numbers:
    grown = numpy.exp(scores - scores.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)
