"""Weights to and from PyTorch, Keras and ONNX, and as characters for pages."""
