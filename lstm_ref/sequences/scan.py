r"""A linear recurrence in about log2(T) rounds instead of T steps.

Each step of $h_t = d_t \odot h_{t-1} + u_t$ is an affine map, and two of them one after the other are an affine map
again: first (d, u), then (d', u') is (d' d, d' u + u'). This is associative, so neighbours can be merged in any
grouping (Blelloch 1990, "Prefix Sums and Their Applications", CMU-CS-90-190, section 1.4; the doubling is Hillis and
Steele 1986, CACM 29(12)). After the round with reach 1, 2, 4, ... step t holds the map of the last 2, 4, 8, ... steps.
"""

import numpy as np


def scan(d, u, h_0):
    """All h_t of h_t = d_t * h_{t-1} + u_t: d and u (T, ...), h_0 (...) -> (T, ...).

    It does log2(T) times the multiplications of the loop, every round in one array operation.

    >>> d, u = np.full(5, 0.5), np.ones(5)
    >>> scan(d, u, np.array(4.0)).tolist()
    [3.0, 2.5, 2.25, 2.125, 2.0625]
    """
    d, u = d.copy(), u.copy()
    u[0] += d[0] * h_0
    reach = 1
    while reach < len(u):
        u[reach:] += d[reach:] * u[:-reach]  # eq. scan-round
        d[reach:] *= d[:-reach]
        reach *= 2
    return u


def scan_backward(dh, dh_T, d, h, h_0):
    """Gradients of `scan`: dh of every h_t and dh_T besides -> dd, du (T, ...), dh_0 (...).

    du obeys the same recurrence, from the last step to the first: du_t = dh_t + d_{t+1} * du_{t+1}.
    """
    carry = np.concatenate([d[1:], np.ones_like(d[:1])])  # dh_T reaches the last step undiminished
    du = scan(carry[::-1], dh[::-1], dh_T)[::-1]
    dd = du * np.concatenate([h_0[None], h[:-1]])
    return dd, du, d[0] * du[0]
