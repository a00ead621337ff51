"""The same numbers as `lstm_ref.lstm` and `lstm_ref.gru`, faster: arrays with the features first."""
