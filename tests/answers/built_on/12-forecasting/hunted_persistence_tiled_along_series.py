# mistake: y as one row, persistence flattened: np.tile of the last row along the wrong axis
# told: In persistence. The right numbers, in other places. With one entry alone along axis 1 of x, all is right
def persistence(x, K):
    return np.tile(x[-1], K).reshape(x.shape[1], K).T
