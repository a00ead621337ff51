"""The same numbers as `lstm_ref.lstm` and `lstm_ref.gru`, faster: each gate is one block of memory."""
