"""The same networks in PyTorch, without a torch.nn.LSTM inside. Only here is PyTorch imported.

| to find | open |
|---|---|
| modules of one network each: the recurrent one, the LSTM, the GRU; what modules share | `modules.py`; `recurrent.py` |
| modules of the variants | `variants.py`, `greff.py`, `minimal.py` |
| the LSTM's backward pass by hand, for one network and for many side by side | `fused.py`, `lanes.py` |
| what many networks begin with, and how they learn | `seeds.py`; `adam.py`, `side_by_side.py` |
| networks side by side that read pictures, and that look up what they have read | `images.py`; `limits.py` |
| sentences rated | `sentiment.py` |
| sentences picked for a summary, and written | `summarisation.py`; `abstractive.py` |
| numbers translated | `translation.py`, `translation_training.py` |
| speech recognised | `speech.py` |
"""
