"""The reference: recurrent networks in plain NumPy, and the same ones in PyTorch.

Open `lstm` first. Every NumPy cell is a module, or an object, with the same functions::

    step(x_t, state, params)       -> new state, cache
    step_backward(dstate, cache)   -> dx_t, dstate_prev, dparams
    forward(x, state, params)      -> h of every step, final state, cache
    backward(dh, dstate, cache)    -> dx, dstate_0, dparams

`step` is what the book teaches, `forward` the same arithmetic for a whole sequence. Arrays are time-major, (T, N, D).
Nothing is kept between calls and no argument is changed.

| to find | open |
|---|---|
| the LSTM, the simple recurrent network, the GRU | `lstm`, `rnn`, `gru` |
| their variants, and all cells by name | `variants/` |
| layers, directions, padding, truncated gradients, scans | `sequences/` |
| tasks, losses, optimisers, gradient checks, Jacobians, memory, progress | `learning/` |
| text, models of it, what they write and what a cell of them tells | `text/` |
| rated sentences, and what classifies them | `sentiment/` |
| series, windows without leaks, simple forecasts, an LSTM that forecasts | `series/` |
| numbers translated from French into German, with attention | `translation/` |
| sounds, spoken digits, CTC and the word error rate | `speech/` |
| pictures read as sequences, and their captions | `images/` |
| what fits into a state, attention by hand, a matrix memory, what all cost | `limits/` |
| summaries of docstrings, picked and written, and what they are worth | `summarisation/` |
| the same numbers, fast | `fast/` |
| weights to and from PyTorch, Keras and ONNX, and as characters for pages | `layouts/` |
| the PyTorch modules | `pytorch/` |
| what all are made with | `arrays`, `shapes`, `pytrees` |
| the colour of each gate in every figure | `colours` |

Importing the package needs NumPy alone; only `pytorch/` imports PyTorch.
"""
