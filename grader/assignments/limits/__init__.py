"""Checks of the assignment on limits, attention and what came after."""
