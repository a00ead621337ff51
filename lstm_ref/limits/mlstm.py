r"""The mLSTM: a memory that is a matrix, written under a key and read with a query (Beck and others 2024, "xLSTM:
Extended Long Short-Term Memory", arXiv 2405.04517, section 2.3 and appendix A.3).

$$
C_t = f_t C_{t-1} + i_t\, v_t k_t^\top / \sqrt{d}, \qquad n_t = f_t n_{t-1} + i_t\, k_t / \sqrt{d}, \qquad
h_t = \sigma(a_o) \odot \frac{C_t q_t}{\max(|n_t \cdot q_t|,\, 1)}
$$

with $i_t = e^{a_i}$ and $f_t = \sigma(a_f)$, one number each. They read the input alone, so all steps can be computed
at once. As in `lstm_ref.variants.slstm`, C and n are stored divided by $e^{m_t}$, with

$$ m_t = \max(\log f_t + m_{t-1},\, a_i), \qquad m_0 = -\infty $$

This cancels in the quotient where the bound is divided, too: it is then $\max(|n_t \cdot q_t|, e^{-m_t})$.
Shapes: q, k (T, N, d), v and a_o (T, N, P), a_i and a_f (T, N). The state is C (N, P, d), n (N, d), m (N).
"""

import numpy as np

from lstm_ref.arrays import expect_shape, sigmoid

LARGEST = 700.0  # of an exponent, before it overflows


def zero_state(N, d, P):
    """C and n of zeros, m of -inf, the logarithm of nothing."""
    return np.zeros((N, P, d)), np.zeros((N, d)), np.full(N, -np.inf)


def step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """One time step: q_t, k_t (N, d), v_t, a_o (N, P), a_i, a_f (N) -> h_t (N, P), state.

    >>> open_wide, state = 1000 * np.ones((2, 1)), zero_state(1, 4, 3)
    >>> h_t, _ = step(*np.ones((2, 1, 4)), np.ones((1, 3)), *open_wide, np.zeros((1, 3)), state)
    >>> h_t.tolist()
    [[0.5, 0.5, 0.5]]
    """
    C_prev, n_prev, m_prev = state
    k_t = k_t / np.sqrt(k_t.shape[1])
    log_f = -np.logaddexp(0, -a_f)
    m_t = np.maximum(log_f + m_prev, a_i)
    i = np.exp(a_i - m_t)[:, None]
    f = np.exp(log_f + m_prev - m_t)[:, None]
    C_t = f[:, :, None] * C_prev + i[:, :, None] * v_t[:, :, None] * k_t[:, None, :]  # eq. limits-mlstm
    n_t = f * n_prev + i * k_t
    read = np.einsum("npd,nd->np", C_t, q_t)
    known = np.maximum(np.abs((n_t * q_t).sum(axis=1)), np.exp(np.minimum(-m_t, LARGEST)))
    return sigmoid(a_o) * read / known[:, None], (C_t, n_t, m_t)


def recurrent(q, k, v, a_i, a_f, a_o, state=None):
    """All steps in turn -> h (T, N, P), the last state. ValueError where sizes do not fit."""
    T, N, d = q.shape
    P = v.shape[2]
    for name, part, sizes in (("k", k, (T, N, d)), ("v", v, (T, N, P)), ("a_o", a_o, (T, N, P))):
        expect_shape(name, part, *sizes)
    state, found = state or zero_state(N, d, P), []
    for parts in zip(q, k, v, a_i, a_f, a_o, strict=True):
        h_t, state = step(*parts, state)
        found.append(h_t)
    return np.array(found), state


def parallel(q, k, v, a_i, a_f, a_o):
    r"""All steps at once, from an empty memory, without a loop: h (T, N, P).

    $$ w_{tj} = e^{\log f_{j+1} + \dots + \log f_t + a_{i,j} - m_t}\, \frac{q_t \cdot k_j}{\sqrt{d}} \quad (j \le t),
    \qquad h_t = \sigma(a_o) \odot \frac{\sum_j w_{tj} v_j}{\max(|\sum_j w_{tj}|,\, e^{-m_t})} $$

    and $m_t$ is the largest exponent of row t. It is attention without a softmax, with a share that fades.
    """
    since = np.cumsum(-np.logaddexp(0, -a_f), axis=0)
    exponent = since[:, None] - since[None] + a_i[None]  # (T, T, N)
    exponent = np.where(np.tri(len(q), dtype=bool)[:, :, None], exponent, -np.inf)
    m = exponent.max(axis=1)  # (T, N)
    w = np.exp(exponent - m[:, None]) * np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[2])  # eq. limits-parallel
    known = np.maximum(np.abs(w.sum(axis=1)), np.exp(np.minimum(-m, LARGEST)))
    return sigmoid(a_o) * np.einsum("tsn,snp->tnp", w, v) / known[:, :, None]
