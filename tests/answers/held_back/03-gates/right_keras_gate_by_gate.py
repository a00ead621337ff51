# mistake: none
def to_keras(params):
    W_x, W_h, b = params

    def side_by_side(M):
        return np.hstack([np.einsum("hk->kh", block) for block in np.split(M, 4)])

    return side_by_side(W_x), side_by_side(W_h), np.hstack(np.split(b, 4))


def from_keras(kernel, recurrent_kernel, bias):
    H = len(recurrent_kernel)

    def one_below_the_other(K):
        return np.array([[row[j] for row in K] for j in range(4 * H)])

    return one_below_the_other(kernel), one_below_the_other(recurrent_kernel), np.array(bias)
