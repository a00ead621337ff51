"""Mistakes in training a reader, read off its answers."""

import numpy as np

from grader.judging.diagnosis import Diagnosis

PAGE = "13-images.html#"
SAME = Diagnosis(
    "your reader says the same class of nearly every picture: are the new weights kept after each update, is the gradient subtracted, do pictures and classes belong together, does it enter at the last step, and are there more than a few passes?",
    PAGE + "asked-at-the-end",
)
CHANCE = Diagnosis(
    "your reader says several classes, and has few right, at most twice as many as who guesses: are the new weights kept after each update, do pictures and classes belong together, shuffled or not, is it the last state that is asked, and are there more than a few passes?",
    PAGE + "asked-at-the-end",
)
ROUGH = Diagnosis(
    "your reader has learned something, and not enough: more passes, more units, a higher rate, one that falls towards the end, or some of the pictures of each batch turned into their negatives.",
    PAGE + "a-long-way-back",
)
PREPARED = Diagnosis(
    "your predict has many more of the new pictures right than the network with your weights: do train and predict change the pictures first (another scale, a mean taken away), or run the network in another way? It is run on the pictures as they are, with the gates i, f, g, o: train it so.",
    PAGE + "asked-at-the-end",
)
BATCH = Diagnosis(
    "your predict takes a mean, a spread or something else from all the pictures that it is asked about: each is asked for itself.",
    PAGE + "the-growing-belief",
)
SCORES = Diagnosis(
    "your predict returns a number for each class: the class with the largest is asked for, by argmax over the last axis.",
    PAGE + "the-growing-belief",
)
OVER_PICTURES = Diagnosis(
    "your predict returns as many numbers as there are classes, and not one for each picture: the largest score is asked for among the classes of each picture, axis 1 of (N, K).",
    PAGE + "the-growing-belief",
)
EVERY_STEP = Diagnosis(
    "your predict returns something for every step: the class after the last step is asked for.",
    PAGE + "asked-at-the-end",
)
FROM_ONE = Diagnosis(
    "your predict counts the classes from 1: they are 0 to 9.",
    PAGE + "asked-at-the-end",
)
BELIEVED = Diagnosis(
    "your predict returns numbers from 0 to 1 that are not whole: which class it is, is asked for, and not how much that is believed.",
    PAGE + "the-growing-belief",
)
DIAGNOSES = (SAME, CHANCE, ROUGH, PREPARED)
MANY = 0.1  # of the pictures


def misanswered(answer, want, T, K):
    """What is wrong with an answer that is not these N classes, read off its shape and its numbers; or None."""
    N = len(want)
    if answer.shape in ((N, K), (1, N, K), (K, N), (T, N, K)):
        return SCORES
    if answer.shape == (K,) and N != K:
        return OVER_PICTURES
    if answer.shape in ((T, N), (N, T)):
        return EVERY_STEP
    if answer.shape != (N,):
        return None
    if (answer != np.round(answer)).any() and ((answer >= 0) & (answer <= 1)).all():
        return BELIEVED
    return FROM_ONE if (answer == want + 1).all() else None


def diagnose(trial, predicted):
    """What is wrong with a reader, read off its answers about pictures that it has not seen, and those `predicted` by
    the learner's own function (N,)."""
    if np.mean(predicted == trial.y_test) > trial.right + MANY:
        return [PREPARED]
    if np.bincount(trial.said).max() > 0.8 * len(trial.said):
        return [SAME]
    return [CHANCE] if trial.right < 0.2 else [ROUGH]
