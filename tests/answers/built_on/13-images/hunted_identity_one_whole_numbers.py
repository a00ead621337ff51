# mistake: the identity is one of whole numbers
# told: What does not hold first: The start has the given W_x, the identity for W_h, and no bias. W_h should hold floats, for training writes fracti
def irnn_start(W_x):
    H = len(W_x)
    return W_x, np.eye(H, dtype=int), np.zeros(H)
