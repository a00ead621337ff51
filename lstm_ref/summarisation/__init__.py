"""Docstrings and their summary lines: ROUGE, TF-IDF, an LSTM that picks a sentence, the pointer, what was made up."""
