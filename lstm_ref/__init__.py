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
| the LSTM and the simple recurrent network | `lstm`, `rnn` (tanh), `rnn_relu` |
| the GRU, its reset gate after or before the product | `gru`, `gru_before` |
| peepholes, and the eight variants of Greff and others | `greff` |
| layer normalisation, projection, minLSTM and minGRU, sLSTM | `layer_norm`, `projected`, `minimal`, `slstm` |
| all cells by name | `cells` |
| what cells are made with | `sequence`, `shapes`, `arrays`, `scan` |
| layers, directions, dropout; padding; truncated gradients | `wiring`, `masking`, `truncated` |
| decoders, losses, optimisers | `teacher_forcing`, `training`, `optimisers` |
| the same numbers, fast | `fast_lstm`, `fast_gru` |
| weights to and from PyTorch, Keras and ONNX | `layouts`, `layouts_gru`, `layouts_rnn` |
| how long a cell remembers, and what multiplies along time | `memory`, `jacobians` |
| gradients checked; data | `gradcheck`, `tasks` |
| English text, and models of it by counting and by network | `texts`, `ngrams`, `character_model`, `language` |
| text out of a model; what a cell of it tells | `generation`, `probing` |
| the PyTorch modules | `modules_torch`, `greff_torch`, `variants_torch`, `minimal_torch`, `fused_torch` |

Importing the package needs NumPy alone; only the modules whose names end in `_torch` import PyTorch.
"""
