# mistake: beliefs takes away the one greatest score of the whole array before the exponential, not the greatest of each step and picture: with scores in the thousands, wherever the best score of a step and picture lies more than some 745 below that of the array all exponentials are 0, and 0 / 0 gives NaN and a warning; right for ordinary scores, and for one step of one picture
# read: right
# told: your beliefs subtract the largest score of more than one softmax, where those far below
def beliefs(h, W_y, b_y):
    T, N, H = h.shape
    scores = (h.reshape(-1, H) @ W_y.T + b_y).reshape(T, N, -1)
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights, axis=-1, keepdims=True)
