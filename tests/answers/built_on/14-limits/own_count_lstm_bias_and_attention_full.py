# mistake: TWO: biases counted; attention looks at all T
# told: your count_lstm counts the biases: only multiplications of matrix products count. your count_attenti
def count_lstm(T, H):
    return T * 4 * H * (2 * H + 1)


def count_attention(T, H):
    return T * 4 * H * H + 2 * H * T * T
