"""The text files of the sentence-transformers folder that the packed model unpacks into."""

import json

from setup.model.weights import Sizes

LONGEST = 256
"""Pieces of a text that are read; the positions beyond are not shipped."""

SPECIAL = {"<s>": "bos_token cls_token", "</s>": "eos_token sep_token", "<unk>": "unk_token", "<pad>": "pad_token"}


def text_files(sizes: Sizes, pieces: int, tokenizer: dict) -> dict[str, str]:
    """Every file but the weights, by its path; the tokenizer comes without its vocabulary."""
    config = {
        "architectures": ["BertModel"],
        "attention_probs_dropout_prob": 0.1,
        "dtype": "float32",
        "hidden_act": "gelu",
        "hidden_dropout_prob": 0.1,
        "hidden_size": sizes.hidden,
        "initializer_range": 0.02,
        "intermediate_size": sizes.inner,
        "layer_norm_eps": 1e-12,
        "max_position_embeddings": LONGEST,
        "model_type": "bert",
        "num_attention_heads": sizes.heads,
        "num_hidden_layers": sizes.layers,
        "pad_token_id": 1,
        "type_vocab_size": sizes.types,
        "vocab_size": pieces,
    }
    names = {name: token for token, both in SPECIAL.items() for name in both.split()}
    special = {**names, "mask_token": "<mask>", "model_max_length": LONGEST}
    modules = [
        {"idx": place, "name": str(place), "path": path, "type": f"sentence_transformers.models.{kind}"}
        for place, (path, kind) in enumerate(
            [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
        )
    ]
    contents = {
        "config.json": config,
        "modules.json": modules,
        "sentence_bert_config.json": {"max_seq_length": LONGEST, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "prompts": {"query": "query: ", "passage": "passage: "},
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
        "1_Pooling/config.json": {"word_embedding_dimension": sizes.hidden, "pooling_mode_mean_tokens": True},
        "2_Normalize/config.json": {},
        "tokenizer_config.json": {"tokenizer_class": "PreTrainedTokenizerFast", **special},
        "tokenizer.json": tokenizer,
    }
    return {
        path: json.dumps(content, indent=None if path == "tokenizer.json" else 1) for path, content in contents.items()
    }
