# mistake: causal attention is counted as half of the full square, T * T / 2 pairs, without the half of the diagonal ...
# read: right
# told: In count_attention. The smallest call that goes wrong: count_attention(1, 1) should be 6,
def count_lstm(T, H):
    return T * 2 * 4 * H * H


def count_attention(T, H):
    projections = 4 * T * H**2
    scores = T * T * H // 2
    mixture = T * T * H // 2
    return projections + scores + mixture
