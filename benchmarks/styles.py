"""The LSTM in the styles in which it is usually written in NumPy, each from its idea, none a copy.

Every function takes x (T, N, D), state, params and dh (T, N, H), all of this package's layout, and returns dx and what
it has of the weights' gradients: a step of training. The conversion of the weights is part of it; it is small.
"""

import numpy as np

from lstm_ref.lstm import Params


def logistic(a):
    return 1 / (1 + np.exp(-a))


def stable_logistic(a):
    """exp of negative numbers alone, each sign by a mask."""
    exponential = np.zeros_like(a)
    positive = a >= 0
    exponential[positive] = np.exp(-a[positive])
    exponential[~positive] = np.exp(a[~positive])
    top = np.ones_like(a)
    top[~positive] = exponential[~positive]
    return top / (1 + exponential)


def batched_gist(x, state, params, dh):
    """One weight matrix for [1, x, h] and all gates, arrays for all steps, weight gradients summed step by step."""
    T, N, D = x.shape
    H = dh.shape[2]
    i, f, g, o = (slice(H * gate, H * (gate + 1)) for gate in range(4))
    W = np.column_stack([params.b, params.W_x, params.W_h]).T.copy()  # (1 + D + H, 4H)
    inputs = np.ones((T, N, 1 + D + H), x.dtype)
    gates = np.zeros((T, N, 4 * H), x.dtype)
    c, tanh_c = np.zeros((2, T, N, H), x.dtype)
    h_prev, c_prev = state
    for t in range(T):
        inputs[t, :, 1 : 1 + D], inputs[t, :, 1 + D :] = x[t], h_prev
        a = inputs[t].dot(W)
        for gate in (i, f, o):
            gates[t, :, gate] = logistic(a[:, gate])
        gates[t, :, g] = np.tanh(a[:, g])
        c[t] = gates[t, :, i] * gates[t, :, g] + gates[t, :, f] * (c[t - 1] if t else c_prev)
        tanh_c[t] = np.tanh(c[t])
        h_prev = gates[t, :, o] * tanh_c[t]
    dW, da, dx = np.zeros_like(W), np.zeros_like(gates), np.zeros_like(x)
    dh_t, dc_t = np.zeros((2, N, H), x.dtype)
    for t in reversed(range(T)):
        dh_t = dh_t + dh[t]
        dc_t = dc_t + (1 - tanh_c[t] ** 2) * gates[t, :, o] * dh_t
        da[t, :, o] = tanh_c[t] * dh_t
        da[t, :, f] = (c[t - 1] if t else c_prev) * dc_t
        da[t, :, i] = gates[t, :, g] * dc_t
        da[t, :, g] = gates[t, :, i] * dc_t * (1 - gates[t, :, g] ** 2)
        dc_t = gates[t, :, f] * dc_t
        for gate in (i, f, o):
            da[t, :, gate] *= gates[t, :, gate] * (1 - gates[t, :, gate])
        dW += inputs[t].T.dot(da[t])
        d_inputs = da[t].dot(W.T)
        dx[t], dh_t = d_inputs[:, 1 : 1 + D], d_inputs[:, 1 + D :]
    return dx, dW


def cs231n(x, state, params, dh):
    """A function for a step, a tuple of all that it saw for its cache, arrays batch first."""
    W_x, W_h, b = params.W_x.T, params.W_h.T, params.b
    x, dh = (np.ascontiguousarray(array.transpose(1, 0, 2)) for array in (x, dh))
    N, T, _ = x.shape
    H = dh.shape[2]
    h_t, c_t = state
    h, caches = np.zeros((N, T, H), x.dtype), []
    for t in range(T):
        a = x[:, t].dot(W_x) + h_t.dot(W_h) + b
        i, f, o = (stable_logistic(a[:, H * gate : H * (gate + 1)]) for gate in (0, 1, 3))
        g = np.tanh(a[:, 2 * H : 3 * H])
        c_prev, h_prev = c_t, h_t
        c_t = f * c_prev + i * g
        h_t = o * np.tanh(c_t)
        h[:, t] = h_t
        caches.append((x[:, t], h_prev, c_prev, i, f, g, o, c_t))
    dx, dW_x, dW_h, db = (np.zeros(like.shape, x.dtype) for like in (x, W_x, W_h, b))
    dh_t, dc_t = np.zeros((2, N, H), x.dtype)
    for t in reversed(range(T)):
        x_t, h_prev, c_prev, i, f, g, o, c_t = caches[t]
        dh_t = dh_t + dh[:, t]
        dc_t = dc_t + dh_t * o * (1 - np.tanh(c_t) ** 2)
        da = np.hstack(
            [
                dc_t * g * i * (1 - i),
                dc_t * c_prev * f * (1 - f),
                dc_t * i * (1 - g**2),
                dh_t * np.tanh(c_t) * o * (1 - o),
            ]
        )
        dc_t = dc_t * f
        dx[:, t], dh_t = da.dot(W_x.T), da.dot(W_h.T)
        dW_x += x_t.T.dot(da)
        dW_h += h_prev.T.dot(da)
        db += da.sum(axis=0)
    return dx.transpose(1, 0, 2), dW_x, dW_h, db


def coursera(x, state, params, dh):
    """Columns for examples, time last, [h, x] stacked anew each step, a matrix and a dictionary entry for each gate."""
    T, N, _ = x.shape
    H = dh.shape[2]
    x, dh = (np.ascontiguousarray(array.transpose(2, 1, 0)) for array in (x, dh))  # (D, N, T)
    W = dict(zip("ifgo", np.split(np.column_stack([params.W_h, params.W_x]), 4), strict=True))
    b = dict(zip("ifgo", np.split(params.b[:, None], 4), strict=True))
    h_t, c_t = (part.T for part in state)
    h, c, caches = np.zeros((H, N, T), x.dtype), np.zeros((H, N, T), x.dtype), []
    for t in range(T):
        stacked = np.concatenate([h_t, x[:, :, t]])
        gate = {
            name: np.tanh(W[name] @ stacked + b[name]) if name == "g" else logistic(W[name] @ stacked + b[name])
            for name in W
        }
        c_prev, h_prev = c_t, h_t
        c_t = gate["f"] * c_prev + gate["i"] * gate["g"]
        h_t = gate["o"] * np.tanh(c_t)
        h[:, :, t], c[:, :, t] = h_t, c_t
        caches.append((h_prev, c_prev, c_t, gate, x[:, :, t]))
    dx = np.zeros_like(x)
    dW, db = ({name: np.zeros_like(part) for name, part in group.items()} for group in (W, b))
    dh_t, dc_t = np.zeros((2, H, N), x.dtype)
    for t in reversed(range(T)):
        h_prev, c_prev, c_t, gate, x_t = caches[t]
        dh_t = dh_t + dh[:, :, t]
        i, f, g, o = (gate[name] for name in "ifgo")
        dc_t = dc_t + o * (1 - np.tanh(c_t) ** 2) * dh_t
        da = {"o": dh_t * np.tanh(c_t) * o * (1 - o), "g": dc_t * i * (1 - g**2)}
        da |= {"i": dc_t * g * i * (1 - i), "f": dc_t * c_prev * f * (1 - f)}
        stacked = np.concatenate([h_prev, x_t])
        for name in "ifgo":
            dW[name] += da[name] @ stacked.T
            db[name] += da[name].sum(axis=1, keepdims=True)
        dh_t = sum(W[name][:, :H].T @ da[name] for name in "ifgo")
        dx[:, :, t] = sum(W[name][:, H:].T @ da[name] for name in "ifgo")
        dc_t = dc_t * f
    return dx.transpose(2, 1, 0), dW, db


def per_gate(x, state, params, dh):
    """Eight matrices, two products for each gate at every step, lists for the past."""
    (W_i, W_f, W_g, W_o), (U_i, U_f, U_g, U_o), (b_i, b_f, b_g, b_o) = (np.split(weight, 4) for weight in params)
    h, c, gates = [state[0]], [state[1]], []
    for x_t in x:
        i = logistic(x_t @ W_i.T + h[-1] @ U_i.T + b_i)
        f = logistic(x_t @ W_f.T + h[-1] @ U_f.T + b_f)
        g = np.tanh(x_t @ W_g.T + h[-1] @ U_g.T + b_g)
        o = logistic(x_t @ W_o.T + h[-1] @ U_o.T + b_o)
        c.append(f * c[-1] + i * g)
        h.append(o * np.tanh(c[-1]))
        gates.append((i, f, g, o))
    dW, dU, db = ([np.zeros_like(part) for part in np.split(weight, 4)] for weight in params)
    dx, dh_t, dc_t = np.zeros_like(x), np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(len(x))):
        i, f, g, o = gates[t]
        dh_t = dh_t + dh[t]
        dc_t = dc_t + dh_t * o * (1 - np.tanh(c[t + 1]) ** 2)
        da = (
            dc_t * g * i * (1 - i),
            dc_t * c[t] * f * (1 - f),
            dc_t * i * (1 - g**2),
            dh_t * np.tanh(c[t + 1]) * o * (1 - o),
        )
        for k, da_k in enumerate(da):
            dW[k] += da_k.T @ x[t]
            dU[k] += da_k.T @ h[t]
            db[k] += da_k.sum(axis=0)
        dx[t] = sum(da_k @ W for da_k, W in zip(da, (W_i, W_f, W_g, W_o), strict=True))
        dh_t = sum(da_k @ U for da_k, U in zip(da, (U_i, U_f, U_g, U_o), strict=True))
        dc_t = dc_t * f
    return dx, Params(*map(np.concatenate, (dW, dU, db)))


STYLES = {"batched gist": batched_gist, "CS231n": cs231n, "Coursera": coursera, "per gate": per_gate}
