"""Series and their forecasts: data, windows without leaks, simple forecasts, measures, an LSTM that says how sure it is."""
