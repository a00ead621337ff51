r"""Networks that answer questions about what they have read, side by side: L of one kind, each with its own weights.

The LSTM and the GRU are those of `images`; minLSTM and sLSTM as in `lstm_ref.variants`; the mLSTM in the parallel form
of `lstm_ref.limits.mlstm`; and attention, where every step looks at all steps so far, once or several times:

$$ u^{(0)} = W_q x_t, \qquad u^{(r)} = u^{(r-1)} + \sum_{s \le t} \alpha^{(r)}_{ts} v_s, \qquad
\alpha^{(r)}_{ts} = \operatorname{softmax}_s \left( \frac{u^{(r-1)} \cdot k_s}{\sqrt{d}} + \beta^{(r)}_{t-s} \right) $$

with a learned number $\beta$ for each age of what is looked at: a softmax knows no order of itself (Sukhbaatar and
others 2015, "End-To-End Memory Networks", section 2.2; Shaw, Uszkoreit and Vaswani 2018, section 3).
"""

from functools import partial

import numpy as np
import torch

from lstm_ref.learning.progress import progress
from lstm_ref.limits import facts
from lstm_ref.pytorch import images
from lstm_ref.pytorch.adam import Adam, rise_and_fall
from lstm_ref.pytorch.images import Weights, projected
from lstm_ref.pytorch.minimal import scan
from lstm_ref.pytorch.seeds import generator_of, uniform

AGES = 64  # how far back a look may be told apart
LOOKS = {"attention": 1, "attention, two looks": 2}


def init(kind, seeds, D, H, K):
    """A network for each seed: U(-1/sqrt(H), 1/sqrt(H)), ages all alike; biases 0, but those of forget gates 1 (LSTM,
    sLSTM) or 4 (mLSTM)."""
    if kind in ("lstm", "gru", "rnn"):
        return images.init(kind, seeds, D, H, K)
    networks = []
    for seed in seeds:
        draw = partial(uniform, n=H, generator=generator_of(seed))
        rows = {"slstm": 4 * H, "mlstm": 4 * H + 2}.get(kind, 3 * H)
        b = torch.zeros(rows)
        if kind == "slstm":
            b[H : 2 * H] = 1
        if kind == "mlstm":
            b[-1] = 4  # forgets little: a sigmoid of 4 is 0.98
        W_2 = torch.zeros(LOOKS.get(kind, 1), AGES)
        networks.append((draw((rows, D)), draw((4 * H, H)), b, torch.zeros(H), W_2, draw((K, H)), torch.zeros(K)))
    return Weights(*(torch.stack(parts) for parts in zip(*networks, strict=True)))


def min_lstm(a, H):
    """a (T, L, N, 3H) -> h."""
    a_i, a_f, v = a.split(H, dim=-1)
    d = torch.sigmoid(torch.nn.functional.logsigmoid(a_f) - torch.nn.functional.logsigmoid(a_i))
    return scan(d, (1 - d) * v, torch.zeros_like(v[0]))


def s_lstm(a, W_h):
    """a (T, L, N, 4H) -> h."""
    h = a.new_zeros(*a.shape[1:3], W_h.shape[2])
    columns, c, n, m, found = W_h.transpose(1, 2), h, h, h - torch.inf, []
    for a_t in a:
        a_i, a_f, a_g, a_o = torch.baddbmm(a_t, h, columns).chunk(4, dim=-1)
        kept = torch.nn.functional.logsigmoid(a_f) + m
        m = torch.maximum(kept, a_i)
        i, f = (a_i - m).exp(), (kept - m).exp()
        c, n = f * c + i * a_g.tanh(), f * n + i
        h = a_o.sigmoid() * c / n
        found.append(h)
    return torch.stack(found)


def m_lstm(a, H):
    """a (T, L, N, 4H + 2), rows q, k, v, o, i, f -> h, in the parallel form."""
    a = a.permute(1, 2, 0, 3)  # (L, N, T, rows)
    q, k, v, a_o, gates = a.split([H, H, H, H, 2], dim=-1)
    a_i, log_f = gates[..., 0], torch.nn.functional.logsigmoid(gates[..., 1])
    since = log_f.cumsum(dim=-1)
    T = a.shape[2]
    share = since[..., :, None] - since[..., None, :] + a_i[..., None, :]
    share = share.masked_fill(~torch.ones(T, T, dtype=torch.bool).tril(), -torch.inf)
    m = share.amax(dim=-1, keepdim=True)
    weights = (share - m).exp() * (q @ k.transpose(-1, -2)) * H**-0.5
    h = weights @ v / torch.maximum(weights.sum(dim=-1, keepdim=True).abs(), (-m).exp())
    return (torch.sigmoid(a_o) * h).permute(2, 0, 1, 3)


def attention(a, H, ages):
    """a (T, L, N, 3H), rows q, k, v; ages (L, looks, AGES) -> u after the last look."""
    u, k, v = a.permute(1, 2, 0, 3).split(H, dim=-1)  # (L, N, T, H)
    T = u.shape[2]
    age = (torch.arange(T)[:, None] - torch.arange(T)).clamp(0, AGES - 1)
    hidden = ~torch.ones(T, T, dtype=torch.bool).tril()
    for r in range(ages.shape[1]):
        scores = u @ k.transpose(-1, -2) * H**-0.5 + ages[:, r, age].unsqueeze(1)
        u = u + scores.masked_fill(hidden, -torch.inf).softmax(dim=-1) @ v
    return u.permute(2, 0, 1, 3)


def outputs(kind, weights, x):
    """x (T, N, D), the same for all -> h of every step, (T, L, N, H)."""
    if kind in ("lstm", "gru", "rnn"):
        return images.outputs(kind, weights, x)
    a, H = projected(weights, x), weights.W_y.shape[2]
    if kind == "minlstm":
        return min_lstm(a, H)
    if kind == "slstm":
        return s_lstm(a, weights.W_h)
    return m_lstm(a, H) if kind == "mlstm" else attention(a, H, weights.W_2)


def scores(kind, weights, x, A):
    """What the readout says after each of the last A steps: (L, A, N, K)."""
    h = outputs(kind, weights, torch.as_tensor(x, dtype=torch.float32))[-A:].transpose(0, 1)
    found = h.flatten(1, 2) @ weights.W_y.transpose(1, 2) + weights.b_y.unsqueeze(1)
    return found.unflatten(1, (A, -1))


def answers(kind, weights, x, A):
    """The probabilities of the answers, (L, A, N, K), or the numbers where K is 1, as NumPy."""
    with torch.no_grad():
        found = scores(kind, weights, x, A)
        return (found.softmax(dim=-1) if found.shape[-1] > 1 else found).double().numpy()


def train(kind, weights, rates, draw, updates, seed):
    """The weights after so many updates, each on draw(rng), a batch x and its answers (A, N), that all networks see.

    The loss is the cross-entropy of whole numbers, the squared error of others, a mean over answers and sequences.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    adam, rng = Adam(weights, rates), np.random.default_rng(seed)
    for done in progress(range(updates), "updates"):
        x, wanted = draw(rng)
        found, wanted = scores(kind, weights, x, len(wanted)), torch.as_tensor(wanted)
        if wanted.is_floating_point():
            loss = (found[..., 0] - wanted.float()).square().mean(dim=(1, 2)).sum()
        else:
            repeated = wanted.expand(len(found), -1, -1).flatten()
            loss = torch.nn.functional.cross_entropy(found.flatten(0, 2), repeated, reduction="sum") / wanted.numel()
        adam.descend(loss, weights, rise_and_fall(done, updates))
    return Weights(*(weight.detach() for weight in weights))


def search(kind, sizes, rates, seeds, draw, updates, judge, seed=0):
    """A network for each rate and seed, trained side by side -> the weights of those at the rate whose networks are
    judged best on average, and that rate. sizes: D, H, K; judge(weights) gives a number for each network."""
    lanes = [(rate, one) for rate in rates for one in seeds]
    start = init(kind, [one for _, one in lanes], *sizes)
    trained = train(kind, start, [rate for rate, _ in lanes], draw, updates, seed)
    best = int(np.reshape(judge(trained), (len(rates), -1)).mean(axis=1).argmax())
    return Weights(*(part[best * len(seeds) : (best + 1) * len(seeds)] for part in trained)), rates[best]


def facts_by_hand():
    """One network of kind "attention, two looks" that answers both where-questions of `lstm_ref.limits.facts`, set by
    hand.

    Its 14 units: 4 for who, 3 for which thing, 6 for where, and one that is always asked for. A thing that is asked for
    finds who took it, whose name then stands in the question instead; a person finds the last move.
    """
    who, thing, place, always = slice(0, 4), slice(4, 7), slice(7, 13), 13
    W, b, W_y = np.zeros((3, 14, facts.ASKED.stop)), np.zeros((3, 14)), np.zeros((facts.PLACES, 14))
    for part, units, entries, size in (
        (0, who, facts.WHO, 1),  # the query
        (0, thing, facts.THING, 1),
        (1, who, facts.WHO, 200),  # the key
        (1, thing, facts.THING, 2000),
        (2, who, facts.WHO, 1),  # the value
        (2, thing, facts.THING, -1),
        (2, place, facts.PLACE, 1),
    ):
        W[part, units, entries] = size * np.eye(units.stop - units.start)
    b[0, always] = 1
    W[1, always, facts.DONE.start + facts.TOOK] = -1000  # a person is not to be looked for where things are taken
    W[1, always, facts.ASKED] = -4000  # nor in the question itself
    W_y[:, place] = 5 * np.eye(facts.PLACES)
    newest = np.tile(-3.0 * np.arange(AGES), (2, 1))
    parts = (W.reshape(42, -1), np.zeros((56, 14)), b.ravel(), np.zeros(14), newest, W_y, np.zeros(facts.PLACES))
    return Weights(*(torch.as_tensor(part, dtype=torch.float32)[None] for part in parts))
