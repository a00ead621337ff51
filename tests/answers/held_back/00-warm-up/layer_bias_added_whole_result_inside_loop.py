# mistake: the bias is added to the whole result inside the loop over the sequences, so earlier rows get it several times
# read: wrong
# told: In layer. All numbers of the right answer are made in your function, and not all are in what it returns: look at what becomes of them. With
def layer(x_t, W_x, b):
    N = x_t.shape[0]
    a = np.zeros((N, W_x.shape[0]))
    for n in range(N):
        a[n] = W_x @ x_t[n]
        a += b
    return a
