# mistake: The backward direction begins one step too late, at index lengths[n] instead of lengths[n] - 1, so it reads one step of padding first (a sequence as long as the array is right).
# told: In bidirectional. The second time that you call forward, it is given an array (2, 1, 1) as x, where an array (3, 2, 1) belongs.
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    h_ahead = forward(x, ahead)
    H = h_ahead.shape[2]
    y, last = np.zeros((T, N, 2 * H)), np.zeros((N, 2 * H))
    for n in range(N):
        L = lengths[n]
        h_back = forward(x[L::-1, n : n + 1], back)[::-1, 0]
        y[:L, n, :H] = h_ahead[:L, n]
        y[:L, n, H:] = h_back[:L]
        last[n, :H] = h_ahead[L - 1, n]
        last[n, H:] = h_back[0]
    return y, last
