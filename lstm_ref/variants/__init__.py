"""Variants of the recurrent cell, each with the functions of `lstm_ref.lstm`; `cells` has all of them by name."""
