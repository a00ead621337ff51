# mistake: none
def lstm_step_backward(dstate, cache):
    x, h_old, c_old, acts, (U, V, _) = cache
    i, f, g, o, q = acts
    H = V.shape[1]
    gc = dstate[1] + dstate[0] * (o - o * q * q)
    slopes = {
        0: gc * g * i * (1 - i),
        1: gc * c_old * f * (1 - f),
        2: gc * i * (1 - g) * (1 + g),
        3: dstate[0] * q * o * (1 - o),
    }
    stack = np.stack([slopes[k] for k in range(4)])
    dx = np.einsum("knh,khd->nd", stack, U.reshape(4, H, -1))
    dh_old = np.einsum("knh,khj->nj", stack, V.reshape(4, H, H))
    dU = np.einsum("knh,nd->khd", stack, x).reshape(U.shape)
    dV = np.einsum("knh,nj->khj", stack, h_old).reshape(V.shape)
    return dx, (dh_old, f * gc), (dU, dV, np.einsum("knh->kh", stack).ravel())
