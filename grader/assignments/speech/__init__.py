"""Checks of the assignment on speech: features, sums over paths, a search over prefixes, the word error rate."""
