# mistake: history_params has too small a weight in the candidate, 5: tanh(5) = 0.99991 and not 1, so all digits come a little short; the last dozen of bits can be read back, then the error, doubled at each bit, has grown beyond the digit itself and what is read is wrong, where 30 bits are asked for
# read: right
# told: your candidate has weights that are small: with ten times as large ones all would hold.
def history_params():
    candidate = 5.0
    W_x = np.array([[0.0], [0.0], [candidate], [0.0]])  # i and f half open, o does not matter
    return W_x, np.zeros((4, 1)), np.zeros(4)
