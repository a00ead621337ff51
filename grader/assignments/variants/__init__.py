"""05: GRUs, peepholes, two directions, minLSTM as a scan, and the table of an ablation."""
