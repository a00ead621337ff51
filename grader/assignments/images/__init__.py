"""Checks of the assignment on pictures that are read as sequences."""
