"""Series and their forecasts: data, windows, leaks, simple forecasts, measures, an LSTM."""
