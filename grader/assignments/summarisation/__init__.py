"""10: a summariser and its judge, from ROUGE, rare words, an LSTM over sentences, a pointer, and a budget of words."""
