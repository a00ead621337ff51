"""The reference: recurrent networks in plain NumPy, and the same ones in PyTorch.

Open `lstm` first. Every NumPy cell is a module with the same four functions::

    step(x_t, state, params)       -> new state, cache
    step_backward(dstate, cache)   -> dx_t, dstate_prev, dparams
    forward(x, state, params)      -> h of every step, final state, cache
    backward(dh, dstate, cache)    -> dx, dstate_0, dparams

`step` is what the book teaches, `forward` the same arithmetic for a whole sequence, arranged for speed.
Arrays are time-major, (T, N, D). Nothing is kept between calls and no argument is changed.

Importing the package needs NumPy alone; only the modules whose names end in `_torch` import PyTorch.
"""
