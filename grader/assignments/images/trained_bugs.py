"""Mistakes in training a reader, read off its answers."""

import numpy as np

from grader.judging.diagnosis import Diagnosis

PAGE = "13-images.html#"
SAME = Diagnosis(
    "your reader says the same class of nearly every picture: are the new weights kept after each update, is the gradient subtracted, and does it enter at the last step?",
    PAGE + "asked-at-the-end",
)
CHANCE = Diagnosis(
    "your reader says many classes, and is right no more often than by chance: do pictures and classes still belong together when they have been shuffled, and is it the last state that is asked?",
    PAGE + "asked-at-the-end",
)
ROUGH = Diagnosis(
    "your reader has learned a good deal and not enough: more passes, more units, a higher rate, or one that falls towards the end.",
    PAGE + "a-long-way-back",
)
BATCH = Diagnosis(
    "your predict takes a mean, a spread or something else from all the pictures that it is asked about: each is asked for itself.",
    PAGE + "the-growing-belief",
)
DIAGNOSES = (SAME, CHANCE, ROUGH)


def diagnose(trial):
    """What is wrong with a reader, read off its answers about pictures that it has not seen."""
    if np.bincount(trial.said).max() > 0.8 * len(trial.said):
        return [SAME]
    return [CHANCE] if trial.right < 0.2 else [ROUGH]
