"""The same networks as PyTorch modules, without a torch.nn.LSTM inside. Only here is PyTorch imported."""
