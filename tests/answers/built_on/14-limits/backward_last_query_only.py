# mistake: in the loop over the queries dk is assigned and not added up, so keys get the gradient of the last query only (right for T = 1).
# read: right
# told: your attention_backward gives the numbers that come out if, in what is returned, of the
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dq, dv = np.zeros_like(q), np.zeros_like(v)
    for t, (dz_t, q_t, share) in enumerate(zip(dz, q, shares)):
        dv += share[:, :, None] * dz_t
        d_share = (v * dz_t).sum(-1)
        ds = share * (d_share - (share * d_share).sum(0))
        ds = ds[:, :, None] / root
        dq[t] = (ds * k).sum(0)
        dk = ds * q_t
    return dq, dk, dv
