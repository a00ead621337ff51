"""Sentences and what they say of a film: data, words, baselines, pooling, scores, calibration, sentences by rule."""
