"""06: masked losses, Adam, early stopping, stateful batches, a training to a set error, broken training loops."""
