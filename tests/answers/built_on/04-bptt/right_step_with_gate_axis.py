# mistake: none
def lstm_step_backward(dstate, cache):
    out_grad, cell_grad = dstate
    inp, h_before, c_before, (i, f, g, o, squashed), (U, V, _) = cache
    N, H = h_before.shape
    whole = cell_grad + (1 - squashed) * (1 + squashed) * o * out_grad
    A = np.empty((N, 4, H))
    for slot, (flow, slope) in enumerate(
        [
            (whole * g, i * (1 - i)),
            (whole * c_before, f * (1 - f)),
            (whole * i, (1 - g) * (1 + g)),
            (out_grad * squashed, o * (1 - o)),
        ]
    ):
        A[:, slot] = flow * slope
    U4, V4 = U.reshape(4, H, -1), V.reshape(4, H, H)
    to_input = np.einsum("nkh,khd->nd", A, U4)
    to_hidden = np.einsum("nkh,khj->nj", A, V4)
    gU = np.einsum("nkh,nd->khd", A, inp).reshape(U.shape)
    gV = np.einsum("nkh,nj->khj", A, h_before).reshape(V.shape)
    return to_input, (to_hidden, whole * f), (gU, gV, A.sum(axis=0).reshape(-1))
