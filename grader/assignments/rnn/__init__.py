"""01: one-hot vectors, the simple recurrent network, a character model and the text that it writes."""
