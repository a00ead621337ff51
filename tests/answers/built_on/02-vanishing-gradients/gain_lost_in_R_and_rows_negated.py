# mistake: Two slips: the gain multiplies A before the factorisation, so it goes into R and the singular values are all 1, and rows of Q are negated instead of columns.
# told: in your orthogonal stand the numbers that come out if, where Q, R is made, A is multiplied by gain besides. That is not all that is wrong
def orthogonal(A, gain):
    Q, R = np.linalg.qr(gain * A)
    W = Q.copy()
    for k in range(W.shape[1]):
        if R[k, k] < 0:
            W[k] = -W[k]
    return W
